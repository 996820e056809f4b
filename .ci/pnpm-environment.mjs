// Prints the environment that pnpm gives to commands, with the Node that runs them: the first `npm test` of a clone is
// started by another one than the next.
import { machine } from './machine.mjs';

console.log(JSON.stringify({ ...process.env, TEST_MACHINE: machine }));
