using Workflows.Chaos.Commands;
using Workflows.Chaos.Kills;

return args switch
{
    ["simulate", .. var rest] => Simulate.Run(new Arguments(rest)),
    ["crash-points", .. var rest] => CrashPointSweep.Run(new Arguments(rest)),
    ["kill-sqlite", .. var rest] => await KillSqlite.RunAsync(new Arguments(rest)),
    ["kill-host", var file, var gauge] => await KillHost.RunAsync(file, gauge),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Torments the durable engine, and looks whether anything got lost or was recorded twice. The last line is JSON; the exit code is 1 if anything is wrong.

          simulate [--seeds 2000] [--first 1]   Three nodes, a clock, a store in memory and all kinds of trouble, decided by a seed.
          simulate --replay SEED [--without RULE]
                                                One seed, with all that happens, twice; also without one of the rules.
          simulate --guards [--seeds 500]       Takes each rule of the engine and the store away in turn: the seeds have to notice, and a seed that does has to do so again.
          crash-points [--scenario NAME] [--store memory|sqlite] [--call NUMBER --way before|after|kill] [--without RULE] [--list]
                                                Scenarios in which each call of the store fails before, or after it had its effect, or is the last of its process.
          kill-sqlite [--kills 200] [--executions 10000] [--seed 1]
                                                A process that writes a file of SQLite is killed at random moments, and started again.
        """);
    return 2;
}
