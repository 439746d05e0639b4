import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/model/finding';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  notice: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, notice: Info16Regular } as const;

/** Severity as a shape and a colour; its name is said in words beside it. */
export const SeverityIcon = ({ severity }: { readonly severity: Severity }) => {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} />;
};
