import { makeStyles, tokens } from '@fluentui/react-components';
import { segmentsOf } from './visible';

const useStyles = makeStyles({
  root: { overflowWrap: 'anywhere' },
  mark: {
    display: 'inline-block',
    marginInline: '2px',
    paddingInline: '4px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontStyle: 'italic',
  },
});

/** A text in quotation marks, with spaces and hidden characters named where they stand. */
export const VisibleText = ({ text }: { readonly text: string }) => {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      „
      {segmentsOf(text).map((piece, index) =>
        piece.kind === 'text' ? (
          piece.text
        ) : (
          <span key={index} className={styles.mark}>
            {piece.text}
          </span>
        ),
      )}
      “
    </span>
  );
};
