// Shared by the variants of echarts: points on an axis of time; wheel and drag are the library's own.
import { ScatterChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { colours, detailPanel, extentOf, heightOf, startOf } from '../page/index.js';

echarts.use([ScatterChart, GridComponent, DataZoomComponent, TooltipComponent, CanvasRenderer]);

export async function echartsAdapter({ root, events }, series = {}) {
  const chart = echarts.init(root, null, { width: 1200, height: 600 });
  const points = events.map((event, i) => [startOf(event), heightOf(event, i)]);
  const [min, max] = extentOf(events);
  const drawn = new Promise((resolve) => chart.on('finished', resolve));
  chart.setOption({
    animation: false,
    xAxis: { type: 'time', min, max },
    yAxis: { type: 'value', min: 0, max: 8 },
    tooltip: {},
    dataZoom: [
      { type: 'inside', zoomOnMouseWheel: true, moveOnMouseMove: true, filterMode: 'filter' },
    ],
    series: [
      { type: 'scatter', symbolSize: 8, itemStyle: { color: colours[0] }, data: points, ...series },
    ],
  });
  await drawn;
  const panel = detailPanel();
  chart.on('click', ({ dataIndex }) => panel.show(events[dataIndex], dataIndex));
  return {
    target: root,
    view: () => chart.getModel().getComponent('xAxis').axis.scale.getExtent(),
    marks: () => points.length,
    pick: (k) => {
      panel.clear();
      const i = Math.floor((points.length - 1) * (0.15 + 0.08 * k));
      const [x, y] = chart.convertToPixel({ seriesIndex: 0 }, points[i]);
      return { i, x, y };
    },
    isShown: panel.isOpen,
    point: () => ({ x: 600, y: 300 }),
  };
}
