using Workflows.Chaos.Commands;

return args switch
{
    ["simulate", .. var rest] => Simulate.Run(new Arguments(rest)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Torments the durable engine, and looks whether anything got lost or was recorded twice. The last line is JSON; the exit code is 1 if anything is wrong.

          simulate [--seeds 2000] [--first 1]   Three nodes, a clock, a store in memory and all kinds of trouble, decided by a seed.
          simulate --replay SEED                One seed, with all that happens, twice.
          simulate --guards [--seeds 500]       Takes each rule of the engine and the store away in turn: the seeds have to notice.
        """);
    return 2;
}
