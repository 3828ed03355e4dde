import { Link } from '@fluentui/react-components';
import type { Attachment } from '../../model/mail';

/** An attachment that can be saved, as a recipient would. */
export function DownloadLink({ attachment: { name, content } }: { readonly attachment: Attachment }) {
  return (
    <Link href={`data:application/octet-stream;base64,${content}`} download={name}>
      {name}
    </Link>
  );
}
