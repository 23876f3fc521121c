import { readCommandLine } from './commandLine';

const read = (line: string): unknown => readCommandLine(line === '' ? [] : line.split(' '));

describe('the command line', () => {
  it('opens the demonstration on port 3000 when it says nothing', () => {
    expect(read('')).toEqual({ help: false, port: 3000, seed: 'demo', imports: [], control: false });
  });

  it('gives each file the project and the name after it', () => {
    expect(
      read('--port 0 --seed none --import a.csv --project XD --name XD --import b.csv --name Moodle --project MDL --control'),
    ).toMatchObject({
      port: 0,
      seed: 'none',
      control: true,
      imports: [
        { file: 'a.csv', projectKey: 'XD', name: 'XD' },
        { file: 'b.csv', projectKey: 'MDL', name: 'Moodle' },
      ],
    });
  });

  it.each([
    ['--prot 1', /^Unknown option '--prot'\. See npm start -- --help/],
    ['demo', /^Unexpected argument 'demo'\./],
    ['--port', /argument missing.*See npm start/],
    ['--port 99999', /^--port 99999 is no port\. Write a number/],
    ['--clock tomorrow', /^--clock tomorrow is no instant\. Write one with its zone/],
    ['--clock 2027-03-08T18:00:00', /is no instant/],
    ['--clock 2027-13-08T18:00:00Z', /is no instant/],
    ['--project XD --import a.csv', /^--project XD belongs to no file\./],
    ['--import a.csv', /^--import a\.csv names no project\./],
    ['--import a.csv --project x', /^"x" is no project key\./],
    ['--import a.csv --project XD --import b.csv --project XD', /^--project XD is named twice\./],
  ])('%s is refused in one sentence that says what to do', (line, says) => {
    expect(() => read(line)).toThrow(says);
  });
});
