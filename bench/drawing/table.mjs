const columns = {
  'main thread': 'task',
  script: 'script',
  style: 'style',
  layout: 'layout',
  'all threads': 'processes',
  layouts: 'layouts',
  'style recalculations': 'styles',
};

/** A Markdown table for each gesture: the medians of the runs, per frame. */
export function drawingTables(rows) {
  return distinct(rows, 'gesture')
    .map((gesture) =>
      tableOf(
        gesture,
        rows.filter((row) => row.gesture === gesture),
      ),
    )
    .join('\n');
}

function tableOf(gesture, rows) {
  const names = distinct(rows, 'name');
  const lines = names.map((name) => {
    const runs = rows.filter((row) => row.name === name);
    const cells = Object.values(columns).map((key) =>
      median(runs.map((run) => run[key])).toFixed(2),
    );
    return `| ${[name, runs[0].elements, ...cells].join(' | ')} |`;
  });
  const head = [gesture, 'elements', ...Object.keys(columns)];
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return (
    [head, rule]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .concat(lines)
      .join('\n') + '\n'
  );
}

function median(numbers) {
  const inOrder = numbers.toSorted((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 2)];
}

const distinct = (rows, key) => [...new Set(rows.map((row) => row[key]))];
