// The script of the settings' preview: the real launcher and window with nobody behind them.
import { drawPreview } from './preview/drawPreview';

drawPreview(window);
