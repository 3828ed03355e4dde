import { connectTab, type TabHostOptions } from '../protocol/connection';

/** The frame in which the tab runs, connected to its host. */
export interface TabFrame {
  remove(): void;
}

/** Teams gives its frame this name. */
const FRAME_NAME = 'embedded-page-container';

/** Loads the tab in a new frame; it is on the playground's own origin. */
export function mountTab(
  container: HTMLElement,
  options: Omit<TabHostOptions, 'post'>,
  { src, title }: { readonly src: string; readonly title: string },
): TabFrame {
  const { origin } = window.location;
  const element = document.createElement('iframe');
  const connection = connectTab({
    ...options,
    post: (message) => element.contentWindow?.postMessage(message, origin),
  });
  const onMessage = ({ source, origin: sender, data }: MessageEvent<unknown>) => {
    if (source === element.contentWindow && sender === origin) {
      connection.receive(data);
    }
  };
  window.addEventListener('message', onMessage);
  element.name = FRAME_NAME;
  element.title = title;
  element.allow = 'clipboard-write';
  element.src = src;
  container.append(element);
  return {
    remove: () => {
      window.removeEventListener('message', onMessage);
      connection.close();
      element.remove();
    },
  };
}
