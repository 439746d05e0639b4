import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, useRef, useState } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover, borderTopColor: tokens.colorBrandStroke1 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a department may send in; others are looked at as well, and refused with a sentence. */
const ACCEPTED = '.xlsx,.xlsm,.csv,.tsv,.txt';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly multiple?: boolean;
  readonly primary?: boolean;
  /** What the system's dialog offers; absent: what a department may send in. */
  readonly accept?: string;
  readonly disabled: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Files from the user's disk: by a button that opens the system's dialog, or dropped on the field. */
export const FilePicker = ({
  label,
  hint,
  multiple = false,
  primary = false,
  accept = ACCEPTED,
  disabled,
  onChoose,
}: Props) => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const choose = (files: FileList | null) => {
    const chosen = [...(files ?? [])];
    if (!disabled && chosen.length > 0) onChoose(multiple ? chosen : chosen.slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(!disabled);
  };
  return (
    <div
      className={mergeClasses(styles.root, over && styles.over)}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles.text}>{hint}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={({ target }) => {
          choose(target.files);
          // The same file may be chosen again, corrected meanwhile.
          target.value = '';
        }}
      />
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </div>
  );
};
