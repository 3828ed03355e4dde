import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Header } from '../../model/headers';
import { useWording } from '../playground-context';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  name: { width: '1%', paddingRight: tokens.spacingHorizontalL, overflowWrap: 'normal' },
  badge: { marginLeft: tokens.spacingHorizontalS, fontFamily: tokens.fontFamilyBase },
});

/** The internet headers of a mail, with those of the add-in marked. */
export function HeaderTable({ headers }: { readonly headers: readonly Header[] }) {
  const styles = useStyles();
  const { sent } = useWording();
  return (
    <table className={styles.table} data-testid="headers">
      <thead>
        <tr>
          <th className={styles.cell} scope="col">
            {sent.header}
          </th>
          <th className={styles.cell} scope="col">
            {sent.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {headers.map(({ name, value, isOfAddIn }) => (
          <tr key={name}>
            <th className={mergeClasses(styles.cell, styles.name)} scope="row">
              {name}
            </th>
            <td className={styles.cell}>
              {value}
              {isOfAddIn && (
                <Badge className={styles.badge} appearance="tint">
                  {sent.fromAddIn}
                </Badge>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
