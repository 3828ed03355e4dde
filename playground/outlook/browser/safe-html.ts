const UNWANTED = 'script, style, iframe, object, embed, form, link, meta, base, svg, math, template';
const ADDRESS_ATTRIBUTES = ['href', 'src'];
const ADDRESS = /^(?:https:|mailto:|tel:|cid:|data:image\/)/i;

/** The nodes of a body without anything that runs or loads by itself, as Outlook takes it out of a mail. */
export function safeBody(html: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelectorAll(UNWANTED).forEach((element) => element.remove());
  for (const element of body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('on') || (ADDRESS_ATTRIBUTES.includes(name) && !ADDRESS.test(value.trim()))) {
        element.removeAttribute(name);
      }
    }
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
}
