import { pooled } from '../pool.mjs';
import { axisY, linesOf } from '../text.mjs';

/** A canvas that is seen, and over it empty buttons that are pressed, focused and read out. */
export function canvasDrawer(group) {
  const canvas = document.createElement('canvas');
  canvas.width = 1200;
  canvas.height = 600;
  const container = document.createElement('ol');
  container.className = 'items translate invisible';
  group.append(canvas, container);
  const place = (li, x) => (li.style.translate = `${x}px`);
  const update = pooled({ container, create, fill, place });
  const pen = canvas.getContext('2d');
  return (items) => {
    update(items);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    for (const item of items) drawItem(pen, item);
  };
}

function drawItem(pen, { kind, x, top, title, date, evidence }) {
  if (kind === 'card') {
    pen.fillStyle = '#8b877e';
    pen.fillRect(x - 0.75, top, 1.5, axisY - top);
    pen.fillStyle = '#16181c';
    pen.font = '600 13px sans-serif';
    pen.fillText(date, x + 11, top + 14);
    pen.font = '600 15.5px sans-serif';
    linesOf(title).forEach((line, i) => pen.fillText(line, x + 11, top + 33 + i * 19));
    pen.font = '13px sans-serif';
    pen.fillText(evidence, x + 11, top + 71);
  }
  pen.beginPath();
  pen.arc(x, axisY, 5.5, 0, 2 * Math.PI);
  pen.fillStyle = '#fff';
  pen.fill();
  pen.lineWidth = 2;
  pen.strokeStyle = '#16181c';
  pen.stroke();
}

function create(kind) {
  const element = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = kind;
  element.append(button);
  return { element, button };
}

function fill({ button }, { title, date, top }) {
  button.setAttribute('aria-label', `${title}, ${date}`);
  button.style.setProperty('--top', `${top}px`);
}
