import { define } from '../context/define.js';
import { PeerCrisisHelp } from '../elements/crisis-help/crisis-help.js';
import { guard } from './guard.js';

define('peer-crisis-help', guard(PeerCrisisHelp));

export { PeerCrisisHelp };
