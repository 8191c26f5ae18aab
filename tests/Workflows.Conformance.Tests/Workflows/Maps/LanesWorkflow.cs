using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Maps;

/// <summary>How many items are worked on at once, as the time tells that it takes: by a constant, by a member of the input, and by a method.</summary>
[Workflow("lanes", StartAt = nameof(Choose))]
public sealed partial class LanesWorkflow(ScenarioTasks tasks)
{
    [Choice]
    static Next Choose(Job job) => job.By switch
    {
        "all" => nameof(All),
        "one" => nameof(One),
        "two" => nameof(Two),
        "many" => nameof(Many),
        "member" => nameof(Member),
        _ => nameof(Method),
    };

    [Map(nameof(Sleep), Items = nameof(Job.Seconds), End = true)]
    static partial void All(Job job);

    [Map(nameof(Sleep), Items = nameof(Job.Seconds), MaxConcurrency = 1, End = true)]
    static partial void One(Job job);

    [Map(nameof(Sleep), Items = nameof(Job.Seconds), MaxConcurrency = 2, End = true)]
    static partial void Two(Job job);

    [Map(nameof(Sleep), Items = nameof(Job.Seconds), MaxConcurrency = 40, End = true)]
    static partial void Many(Job job);

    [Map(nameof(Sleep), Items = nameof(Job.Seconds), MaxConcurrencyPath = nameof(Job.Lanes), End = true)]
    static partial void Member(Job job);

    [Map(nameof(Sleep), Items = nameof(Job.Seconds), MaxConcurrencyPath = nameof(Half), End = true)]
    static partial void Method(Job job);

    static int Half(Job job) => job.Seconds.Length / job.Lanes;

    [Wait(Next = nameof(Work))]
    static TimeSpan Sleep(int seconds) => TimeSpan.FromSeconds(seconds);

    [Task(End = true)]
    public Task<int> Work(int seconds) => tasks.Run<int>(nameof(Work), seconds);

    public sealed record Job(string By, int Lanes, int[] Seconds);
}
