import { Button, type ButtonProps, makeStyles, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { copyText } from './clipboard';
import { words } from './de';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

type Props = Pick<ButtonProps, 'size' | 'aria-label'> & {
  readonly text: string;
  readonly children: string;
};

/** Copies a text and says whether that was allowed. */
export const CopyButton = ({ text, ...button }: Props) => {
  const [copied, setCopied] = useState<boolean>();
  return (
    <span className={useStyles().root}>
      <Button icon={<Copy16Regular />} onClick={() => void copyText(text).then(setCopied)} {...button} />
      <span role="status">{copied !== undefined && words.copied(copied)}</span>
    </span>
  );
};
