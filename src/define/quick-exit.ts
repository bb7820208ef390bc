import { define } from '../context/define.js';
import { PeerQuickExit } from '../elements/quick-exit/quick-exit.js';
import { guard } from './guard.js';

define('peer-quick-exit', guard(PeerQuickExit));

export { PeerQuickExit };
