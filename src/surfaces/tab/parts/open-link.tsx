import { Button } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { useTab } from '../tab-context';

interface OpenLinkProps {
  readonly href: string;
  readonly children: string;
  /** The act that the screen is about. */
  readonly isMain?: boolean;
}

/** A link to Outlook or Teams: opened by the host where it does, else as any link. */
export function OpenLink({ href, children, isMain = false }: OpenLinkProps) {
  const { host } = useTab();
  const open = (event: MouseEvent) => {
    if (host.isHosted) {
      event.preventDefault();
      void host.openLink(href).then((isOpen) => {
        if (!isOpen) {
          window.open(href, '_blank', 'noopener');
        }
      });
    }
  };
  return (
    <Button
      as="a"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      appearance={isMain ? 'primary' : 'secondary'}
      onClick={open}
    >
      {children}
    </Button>
  );
}
