using System.Collections.Concurrent;
using System.Reflection;
using Workflows.Durable;
using Workflows.Generators.Tests.Running;

namespace Workflows.Generators.Tests.Durable.Versions;

/// <summary>A workflow is edited while it runs, each of its states in turn, and deployed: it goes on, or is left, as was said before.</summary>
public sealed class VersionTests
{
    private static readonly ConcurrentDictionary<string, Assembly> Assemblies = [];

    public static TheoryData<string, string> Bodies() => Cases(VersionedSource.Bodies.Keys);

    public static TheoryData<string, string> Kinds() => Cases(VersionedSource.Kinds.Keys);

    public static TheoryData<string, int> Others()
    {
        var cases = new TheoryData<string, int>();
        foreach (var rest in VersionedSource.Rests.Keys)
        {
            for (var i = 0; i < VersionedSource.Others.Count; i++)
            {
                cases.Add(rest, i);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Other_bodies_go_on(string rest, string state) => Assert.True(await GoesOnAsync(rest, VersionedSource.Edit(VersionedSource.Bodies[state])));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Open_states_of_another_kind_strand(string rest, string state) =>
        Assert.Equal(!VersionedSource.Rests[rest].Contains(state), await GoesOnAsync(rest, VersionedSource.Edit(VersionedSource.Kinds[state])));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Open_states_that_are_gone_strand(string rest, string state) =>
        Assert.Equal(!VersionedSource.Rests[rest].Contains(state), await GoesOnAsync(rest, VersionedSource.Rename(state)));

    [Theory]
    [MemberData(nameof(Others))]
    public async Task What_the_check_says_comes_true(string rest, int edit) => await GoesOnAsync(rest, VersionedSource.Edit(VersionedSource.Others[edit]));

    /// <summary>Deploys another version while the execution is in a state: whether it goes on, after that was what the check had said.</summary>
    private static async Task<bool> GoesOnAsync(string rest, string edited)
    {
        var deployment = new Deployment();
        deployment.Bring(Compiled(VersionedSource.Text), isHeld: rest == "Weigh");
        await deployment.StartAsync();
        await deployment.StartExecutionAsync();
        await deployment.DriveAsync(until: rest);
        var before = await deployment.DescribeAsync();
        Assert.Equal((ExecutionStatus.Running, null), (before.Status, before.Cause));
        await deployment.StopAsync();

        deployment.Bring(Compiled(edited));
        var isExpected = await deployment.CheckAsync();
        await deployment.StartAsync();
        await deployment.DriveAsync();
        var after = await deployment.DescribeAsync();
        Assert.Equal((isExpected, !isExpected), (after.Status is ExecutionStatus.Succeeded, after is { Status: ExecutionStatus.Running, IsStranded: true }));
        await deployment.StopAsync();
        if (!isExpected)
        {
            await ReturnAsync(deployment);
        }

        return isExpected;
    }

    // The version that can go on with it is deployed again.
    private static async Task ReturnAsync(Deployment deployment)
    {
        deployment.Bring(Compiled(VersionedSource.Text));
        await deployment.StartAsync();
        await deployment.DriveAsync();
        Assert.Equal(ExecutionStatus.Succeeded, (await deployment.DescribeAsync()).Status);
        await deployment.StopAsync();
    }

    private static Assembly Compiled(string source) => Assemblies.GetOrAdd(source, static text => Snippet.Load(text));

    private static TheoryData<string, string> Cases(IEnumerable<string> states)
    {
        var cases = new TheoryData<string, string>();
        foreach (var state in states)
        {
            foreach (var rest in VersionedSource.Rests.Keys)
            {
                cases.Add(rest, state);
            }
        }

        return cases;
    }
}
