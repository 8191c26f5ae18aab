using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Parallels;

/// <summary>The functions of the synchronous API do what a scenario says.</summary>
internal sealed class ScenarioFunctions(ScenarioTasks tasks) : Corpus.SynchronousApi.IFunctions
{
    public Task<Corpus.SynchronousApi.Figures> SumAsync(Corpus.SynchronousApi.Numbers numbers) => tasks.Run<Corpus.SynchronousApi.Figures>("sumFunction", numbers);

    public Task<Corpus.SynchronousApi.Figures> AverageAsync(Corpus.SynchronousApi.Numbers numbers) =>
        tasks.Run<Corpus.SynchronousApi.Figures>("AvgFunction", numbers);

    public Task<Corpus.SynchronousApi.Figures> FindExtremesAsync(Corpus.SynchronousApi.Numbers numbers) =>
        tasks.Run<Corpus.SynchronousApi.Figures>("MaxMinFunction", numbers);
}
