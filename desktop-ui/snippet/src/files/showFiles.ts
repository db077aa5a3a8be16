import { type Show, shows } from '../lib/shown';
import styles from './files.css?inline';
import { type FileProps, FileView } from './FileView';
import { Uploads, type UploadsProps } from './Uploads';

/** What a page draws files with. */
export interface ShowFiles {
  showFile: Show<FileProps>;
  showUploads: Show<UploadsProps>;
}

/** Draws the file of a message. */
export const showFile: Show<FileProps> = shows(FileView, styles);

/** Draws the files on their way. */
export const showUploads: Show<UploadsProps> = shows(Uploads, styles);
