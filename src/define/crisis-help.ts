import { define } from '../context/define.js';
import { PeerCrisisHelp } from '../elements/crisis-help/crisis-help.js';

define('peer-crisis-help', PeerCrisisHelp);
