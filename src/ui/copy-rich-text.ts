/**
 * Puts a text on the clipboard with its layout, and plain beside it for where layout can't be pasted.
 *
 * @returns whether that succeeded
 */
export async function copyRichText(html: string, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return copyByEvent(html, text);
  }
}

/** The older way works in a frame without the permission, as long as it follows a press. */
function copyByEvent(html: string, text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way in a frame without the permission
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
}
