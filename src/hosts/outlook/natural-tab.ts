const TAB_STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Keeps the Tab key going through the pane. In Outlook on the web office.js takes each Tab itself, by a list of its own: it leaves
 * the pane from a heading or message that was given the focus, and passes over a `summary` (outlook-web-16.01, `keyCode == 9`).
 * Here it only gets the Tab that really leaves the pane.
 */
export function keepTabNatural(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab' && hasTabStopBeyond(document.activeElement, event.shiftKey)) {
        event.stopPropagation();
      }
    },
    true,
  );
}

function hasTabStopBeyond(active: Element | null, isBackward: boolean): boolean {
  if (active === null || active === document.body) {
    return false;
  }
  const side = isBackward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return Array.from(document.querySelectorAll<HTMLElement>(TAB_STOPS)).some(
    (element) =>
      element.tabIndex >= 0 &&
      element.offsetParent !== null &&
      (active.compareDocumentPosition(element) & side) !== 0,
  );
}
