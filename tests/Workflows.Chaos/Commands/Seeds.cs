using Workflows.Chaos.Simulation;

namespace Workflows.Chaos.Commands;

/// <summary>Runs simulations, as many at once as there are processors; each has a thread of its own.</summary>
internal static class Seeds
{
    // Whatever is awaited goes on inside of what it waited for, as long as the stack allows it: elsewhere it would be on another thread.
    private const int Stack = 64 * 1024 * 1024;

    /// <summary>Runs seeds until all have run or somebody has seen enough.</summary>
    /// <param name="first">The first seed.</param>
    /// <param name="count">How many.</param>
    /// <param name="run">What is done with each, on any of the threads.</param>
    /// <param name="take">What comes of each, one after the other; false to see no more.</param>
    public static void Run(int first, int count, Func<int, Verdict> run, Func<Verdict, bool> take)
    {
        var gate = new object();
        var next = first;
        var isDone = false;
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(Work, Stack)).ToArray();
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        void Work()
        {
            while (true)
            {
                int seed;
                lock (gate)
                {
                    if (isDone || next >= first + count)
                    {
                        return;
                    }

                    seed = next++;
                }

                var verdict = run(seed);
                lock (gate)
                {
                    isDone |= !take(verdict);
                }
            }
        }
    }

    /// <summary>Runs one, on a thread of its own.</summary>
    public static T Alone<T>(Func<T> run)
    {
        T result = default!;
        var thread = new Thread(() => result = run(), Stack);
        thread.Start();
        thread.Join();
        return result;
    }
}
