using System.Text.Json.Serialization;
using Workflows;

namespace Corpus;

/// <summary>An example of the Amazon States Language for starting a task and waiting for a callback.</summary>
[Workflow("synchronous-api", StartAt = nameof(ParallelState), QueryLanguage = QueryLanguage.JSONPath, RetryOnServiceExceptions = false)]
public sealed partial class SynchronousApi(SynchronousApi.IFunctions functions)
{
    [Parallel(nameof(SumFunction), nameof(AvgFunction), nameof(MaxMinFunction), End = true)]
    static partial void ParallelState(Numbers numbers);

    [Task(Name = "sumFunction", End = true)]
    public Task<Figures> SumFunction(Numbers numbers) => functions.SumAsync(numbers);

    [Task(End = true)]
    public Task<Figures> AvgFunction(Numbers numbers) => functions.AverageAsync(numbers);

    [Task(End = true)]
    public Task<Figures> MaxMinFunction(Numbers numbers) => functions.FindExtremesAsync(numbers);

    /// <summary>What the Lambda functions compute.</summary>
    public interface IFunctions
    {
        Task<Figures> SumAsync(Numbers numbers);

        Task<Figures> AverageAsync(Numbers numbers);

        Task<Figures> FindExtremesAsync(Numbers numbers);
    }

    public sealed record Numbers(IReadOnlyList<double> Data);

    /// <summary>What a function gives: the figures that it has.</summary>
    public sealed record Figures
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public double? Sum { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public double? Avg { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public double? Min { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public double? Max { get; init; }
    }
}
