using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>A simulation from its seed to its verdict: trouble for two minutes, then calm, then a year, and everything has to have ended as it was promised.</summary>
internal sealed class SimulatedRun
{
    private const int Nodes3 = 3;

    private static readonly TimeSpan Calm = TimeSpan.FromMinutes(40);

    private readonly double _crashes;

    public SimulatedRun(int seed, StoreGuards storeGuards = StoreGuards.All, EngineGuards engineGuards = EngineGuards.All, bool isTraced = false)
    {
        Simulator = new Simulator(seed, isTraced);
        (Seed, EngineGuards) = (seed, engineGuards);
        Store = new MemoryStore(Simulator.Time) { Guards = storeGuards, BetweenTransactions = Interrupt };
        _crashes = Simulator.Between(3, 30).TotalSeconds;
        MaxConcurrentExecutions = Simulator.Chance(0.2) ? 2 : 1_000;
        Troubles = new StoreFaults
        {
            FailsBefore = Simulator.Random.NextDouble() * 0.04,
            FailsAfter = Simulator.Random.NextDouble() * 0.04,
            Hangs = Simulator.Random.NextDouble() * 0.004,
            LosesHints = 0.3,
            Seconds = Simulator.Chance(0.3) ? 0.5 : 0.02,
        };
        StoreFaults = Troubles;
        Nodes = [.. Enumerable.Range(1, Nodes3).Select(number => new SimulatedNode(this, number))];
    }

    public int Seed { get; }

    public Simulator Simulator { get; }

    public MemoryStore Store { get; }

    public EngineGuards EngineGuards { get; }

    public IReadOnlyList<SimulatedNode> Nodes { get; }

    public int MaxConcurrentExecutions { get; }

    public StoreFaults StoreFaults { get; private set; }

    public Ledger Ledger { get; } = new();

    /// <summary>Whether there is trouble: processes end, the store cannot be reached, tasks fail.</summary>
    public bool IsTroubled { get; private set; } = true;

    public bool IsOver { get; private set; }

    /// <summary>Whether nothing but sleepers is left, which nobody outside is waiting for.</summary>
    public bool IsAway { get; private set; }

    public int Kills { get; private set; }

    public int Pauses { get; private set; }

    public int Stops { get; private set; }

    public LineTroubles Line { get; } = new();

    public long Parked { get; set; }

    public long Commits { get; set; }

    public long LostCommits { get; set; }

    public long Transitions { get; set; }

    private StoreFaults Troubles { get; }

    public Verdict Run()
    {
        foreach (var node in Nodes)
        {
            Simulator.After(Simulator.Between(0, 2), null, node.Start);
        }

        Starter.Begin(this, Simulator.Random.Next(4, 13));
        Worker.Begin(this, "worker1");
        Worker.Begin(this, "worker2");
        Torment();
        TormentLine();
        Play();
        Simulator.Run(() => IsOver || Simulator.Escapes.Count > 0);
        return Judge.Of(this);
    }

    private async void Play()
    {
        await Simulator.Delay(Simulator.Between(60, 120));
        IsTroubled = false;
        StoreFaults = StoreFaults.None;
        Simulator.Trace.Add("calm");
        await EndAll(static started => started.Machine != "sleeper");
        IsAway = Ledger.Executions.Any(static started => started.Machine == "sleeper");
        if (IsAway)
        {
            await AwayUntil(SimulatedTime.Start.AddDays(365));
            if (!await HaveEnded(static _ => true))
            {
                // A redrive that came late has begun another year.
                await AwayUntil(Simulator.Time.GetUtcNow().AddDays(365));
            }
        }

        IsOver = true;
    }

    // Nobody polls a year long: all processes are away, and are back just before the first has slept enough.
    private async Task AwayUntil(DateTimeOffset time)
    {
        foreach (var node in Nodes)
        {
            node.Kill();
        }

        await Simulator.Delay(time - Simulator.Time.GetUtcNow() - TimeSpan.FromSeconds(2));
        await EndAll(static _ => true);
    }

    private async Task EndAll(Func<Started, bool> which)
    {
        var until = Simulator.Time.GetUtcNow() + Calm;
        do
        {
            foreach (var node in Nodes)
            {
                node.Start();
            }

            await Stopper.RedriveSome(this);
            await Simulator.Delay(TimeSpan.FromSeconds(5));
        }
        while (Simulator.Time.GetUtcNow() < until && !await HaveEnded(which));
    }

    private async Task<bool> HaveEnded(Func<Started, bool> which)
    {
        if (Ledger.Executions.Any(static started => started.Id is null))
        {
            // A client still tries to start one, for which somebody has to be there.
            return false;
        }

        foreach (var started in Ledger.Executions)
        {
            if (started.Id is not { } id || await Store.DescribeAsync(id) is not { } execution || (IsOpen(execution) && (which(started) || !await IsAsleep(id))))
            {
                return false;
            }
        }

        // Child executions, of which clients know nothing.
        var open = await Store.ListAsync(new ExecutionFilter { Status = ExecutionStatus.Running, Limit = 1_000 });
        return open.Executions.All(one => one.Machine == "sleeper" && !which(new Started(one.Machine, one.Name, [])));
    }

    private static bool IsOpen(ExecutionDescription execution) => execution.Status is ExecutionStatus.Running or ExecutionStatus.Parked;

    // One whose owner died before its first state, or after a redrive, would begin its year when the others have slept theirs.
    private async Task<bool> IsAsleep(long id) =>
        (await Store.HistoryAsync(id, 1, int.MaxValue)).SelectMany(static batch => batch.Events()).Last().Type is not (HistoryEventType.ExecutionStarted or HistoryEventType.ExecutionRedriven);

    private async void Torment()
    {
        while (IsTroubled)
        {
            await Simulator.Delay(Simulator.Between(0, 2 * _crashes));
            var node = Nodes[Simulator.Random.Next(Nodes.Count)];
            if (!IsTroubled || node.Process is not { IsAlive: true } process)
            {
                continue;
            }

            switch (Simulator.Random.Next(4))
            {
                case 0:
                    Pauses++;
                    process.Pause(TimeSpan.FromSeconds(40));
                    break;
                case 1:
                    Stops++;
                    await Simulator.Within(TimeSpan.FromSeconds(30), process.StopAsync());
                    node.Kill();
                    break;
                default:
                    Kills++;
                    node.Kill();
                    break;
            }

            Simulator.After(Simulator.Between(0.1, 25), null, () =>
            {
                if (!IsOver && IsTroubled)
                {
                    node.Start();
                }
            });
            await RedriveNow();
        }
    }

    /// <summary>A task takes its process with it, which is started again after a while.</summary>
    public void Poison(NodeProcess process)
    {
        Kills++;
        process.Kill();
        var node = Nodes.First(node => node.Process == process);
        Simulator.After(Simulator.Between(0.1, 10), null, () =>
        {
            if (!IsOver && !IsAway)
            {
                node.Start();
            }
        });
    }

    private async Task RedriveNow()
    {
        if (Simulator.Chance(0.5))
        {
            await Stopper.RedriveSome(this);
        }
    }

    private async void TormentLine()
    {
        while (IsTroubled)
        {
            StoreFaults = Troubles;
            await Simulator.Delay(Simulator.Between(5, 40));
            if (IsTroubled)
            {
                StoreFaults = Troubles with { FailsBefore = 0.3, FailsAfter = 0.3, Hangs = 0.05 };
            }

            await Simulator.Delay(Simulator.Between(1, 6));
        }

        StoreFaults = StoreFaults.None;
    }

    /// <summary>Where a rule is taken away that makes two writes one, the process may end between them.</summary>
    private void Interrupt()
    {
        if (IsTroubled && Simulator.Chance(0.1))
        {
            throw new StoreTroubleException("The process of the store ended between two transactions.");
        }
    }
}
