import { type SampleField, sampleFields, sampleSections } from './sample-fields.ts';

/** The fields as someone writes them by hand: labels, hints, errors and inputs in the order and the classes of the kit. */
export function plainForm(count: number): string {
  const sections = sampleSections(count).map(
    ({ key, title }) => `<section class="section" aria-labelledby="section-${key}">
      <h4 class="section-title" id="section-${key}">${title}</h4>
      <div class="items">${sampleFields.map((field) => plainField(`f-${key}-${field.key}`, field, `f-${key}-${field.onlyAfter}`)).join('')}</div>
    </section>`,
  );
  return `<div class="root" lang="vi"><div class="page" data-wide><form novalidate>
    <h3 class="step-title" id="step" tabindex="-1">Tờ khai đo thời gian</h3>
    ${sections.join('')}
    <div class="actions"><button type="submit" class="button">Tiếp tục</button></div>
  </form></div></div>`;
}

function plainField(id: string, field: SampleField, after: string): string {
  const { kind, label, hint, required, onlyAfter } = field;
  const isGroup = kind === 'date' || kind === 'radios' || kind === 'yes-no';
  const words = required ? label : `${label} <span class="optional">(không bắt buộc)</span>`;
  const note = hint ? `<p class="hint" id="${id}-hint">${hint}</p>` : '';
  const described = hint ? ` aria-describedby="${id}-hint"` : '';
  const asked = required ? ' aria-required="true"' : '';
  const markup = isGroup
    ? `<fieldset class="field item" role="${kind === 'date' ? 'group' : 'radiogroup'}"${asked}${described}>
        <legend class="label">${words}</legend>${note} ${plainControl(id, field)}</fieldset>`
    : `<div class="field item"><label class="label" for="${id}">${words}</label>${note}
        ${plainControl(id, field, asked + described)}</div>`;
  return onlyAfter ? `<template data-after="${after}">${markup}</template>` : markup;
}

function plainControl(id: string, { kind, options }: SampleField, more = ''): string {
  switch (kind) {
    case 'text':
      return `<input class="input w-wide" id="${id}" type="text" autocomplete="off"${more}>`;
    case 'textarea':
      return `<textarea class="input w-full" id="${id}" rows="4"${more}></textarea>`;
    case 'select':
      return `<select class="input w-wide" id="${id}"${more}><option value="">Chọn…</option>${options?.map((option) => `<option>${option}</option>`).join('')}</select>`;
    case 'date':
      return `<div class="date">${['Ngày', 'Tháng', 'Năm'].map((part, at) => datePart(at ? `${id}-${at}` : id, part)).join('')}</div>`;
    default:
      return `<div class="choices side-by-side">${(options ?? ['Có', 'Không']).map((option, at) => choice(at ? `${id}-${at}` : id, id, option)).join('')}</div>`;
  }
}

const datePart = (id: string, label: string) =>
  `<div class="date-part"><label for="${id}">${label}</label> <input class="input w-two" id="${id}" type="text" inputmode="numeric" autocomplete="off" aria-required="true"></div>`;

const choice = (id: string, name: string, label: string) =>
  `<label class="choice"><input type="radio" name="${name}" id="${id}" value="${label}"> <span>${label}</span></label>`;

/**
 * Runs in the page: puts the markup into a shadow root and does by hand what a small script of a page would do. It keeps
 * each answer when its field is left, shows and hides what hangs on a yes, and on Continue tells what is missing: at the
 * fields, and on top with a link to each. Nothing is laid out apart from the rest (`contain`): that is the kit's doing.
 */
export function openPlain({ markup, sheets }: { markup: string; sheets: readonly CSSStyleSheet[] }): void {
  const host = document.body.appendChild(document.createElement('div'));
  host.id = 'measured';
  const root = host.attachShadow({ mode: 'open' });
  const own = new CSSStyleSheet();
  own.replaceSync(
    '.section { contain: none; content-visibility: visible } [hidden] { display: none !important }',
  );
  root.adoptedStyleSheets = [...sheets, own];
  root.innerHTML = markup;
  const answers: Record<string, string> = {};
  root.addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    answers[input.type === 'radio' ? input.name : input.id] = input.value;
    if (input.type !== 'radio') return;
    for (const later of root.querySelectorAll<HTMLTemplateElement>(`[data-after="${input.name}"]`)) {
      if (input.value === 'Có') later.after(later.content.cloneNode(true));
      else later.nextElementSibling?.remove();
    }
  });
  const tell = (control: HTMLElement, field: HTMLElement, input: HTMLElement) => {
    const message = `Nhập ${field.querySelector('.label')?.textContent?.toLowerCase()}`;
    const issue = document.createElement('p');
    issue.className = 'issue';
    issue.id = `${input.id}-issue`;
    issue.innerHTML = '<b>Lỗi:</b> ';
    issue.append(message);
    input.closest('.date, .choices, .input')?.before(issue);
    field.toggleAttribute('data-issue', true);
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', issue.id);
    const line = document.createElement('li');
    line.innerHTML = `<a href="#${input.id}">${message}</a>`;
    return line;
  };
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const old of root.querySelectorAll('.issue, .error-summary')) old.remove();
    const summary = document.createElement('div');
    summary.className = 'error-summary';
    summary.tabIndex = -1;
    summary.innerHTML = '<div role="alert"><h3>Có mục cần sửa</h3><ul></ul></div>';
    for (const control of root.querySelectorAll<HTMLElement>('[aria-required]')) {
      const field = control.closest<HTMLElement>('.field');
      const input = field?.querySelector<HTMLInputElement>('input, select, textarea');
      if (!field || !input || field.querySelector('.issue')) continue;
      if (!answers[input.type === 'radio' ? input.name : input.id])
        summary.querySelector('ul')?.append(tell(control, field, input));
    }
    root.querySelector('.step-title')?.before(summary);
    summary.focus();
  });
}
