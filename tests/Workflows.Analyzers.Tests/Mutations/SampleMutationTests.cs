using System.Globalization;

namespace Workflows.Analyzers.Tests.Mutations;

/// <summary>
/// Half-written code is what an editor sees most of the time. Tokens of the samples are deleted, duplicated and swapped, 3,000 times in all; generator and
/// analyzers must neither throw nor hang, and every fix that is offered must change something. The environment variable <c>WORKFLOWS_MUTATION_SEED</c> tries others, with two edits that follow on each other.
/// </summary>
public abstract class SampleMutationTests(string folder)
{
    private const int MutantsPerSeed = 300;

    // A mutant takes milliseconds. The limit only has to be reached by one that does not end.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private static readonly string? OtherSeed = Environment.GetEnvironmentVariable("WORKFLOWS_MUTATION_SEED");

    protected async Task CheckAsync(int seed)
    {
        var actualSeed = OtherSeed is null ? seed : (int.Parse(OtherSeed, CultureInfo.InvariantCulture) * 1_000) + seed;
        var random = new Random(actualSeed);
        var sample = new MutatedSample(folder);
        for (var round = 0; round < MutantsPerSeed; round++)
        {
            using var limit = new CancellationTokenSource(Limit);
            var run = Task.Run(() => sample.EditAsync(random, edits: OtherSeed is null ? 1 : 2, limit.Token));
            Exception? thrown;
            try
            {
                // An edit that does not look at its token is not waited for either.
                thrown = await run.WaitAsync(Limit * 2);
            }
            catch (Exception exception)
            {
                thrown = exception;
            }

            Assert.True(thrown is null, $"Seed {actualSeed}, round {round}: {thrown}\n{sample.Last?.File}:\n{sample.Last?.Text}");
        }

        Assert.NotEqual(0, sample.AppliedFixes);
    }
}
