// The script for files: what a page needs only when there are files in its customer's chat.
import { showFile, showUploads } from './files/showFiles';
import { FILES } from './handovers';

FILES.leave(document, { showFile, showUploads });
