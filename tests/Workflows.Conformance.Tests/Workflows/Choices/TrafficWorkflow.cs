using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Choices;

/// <summary>A Choice without a default arm.</summary>
[Workflow("traffic", StartAt = nameof(Observe))]
public sealed partial class TrafficWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Decide))]
    public Task<Crossing> Observe(Crossing crossing) => tasks.Run<Crossing>(nameof(Observe), crossing);

#pragma warning disable CS8509, CS8524 // That no arm may apply is the point.
    [Choice]
    static Next Decide(Crossing crossing) => crossing.Light switch
    {
        Light.Green => nameof(Go),
        Light.Red when crossing.Cars > 0 => nameof(Stop),
    };
#pragma warning restore CS8509, CS8524

    [Succeed] static string Go(Crossing crossing) => $"{crossing.Cars} go at {crossing.Light}";

    [Succeed] static string Stop(Crossing crossing) => $"{crossing.Cars} stop";

    public sealed record Crossing(Light Light, int Cars);

    public enum Light
    {
        Red,
        Amber,
        Green,
    }
}
