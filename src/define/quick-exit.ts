import { define } from '../context/define.js';
import { PeerQuickExit } from '../elements/quick-exit/quick-exit.js';

define('peer-quick-exit', PeerQuickExit);
