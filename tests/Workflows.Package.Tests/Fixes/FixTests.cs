namespace Workflows.Package.Tests.Fixes;

public sealed class FixTests
{
    private const string Workflow = """
        [Workflows.Workflow("greeting", StartAt = nameof(Greet))]
        public sealed class GreetingWorkflow
        {
            [Workflows.Pass(End = true)]
            static string Greet(string name) => $"Hello, {name}!";
        }
        """;

    [Fact]
    public async Task An_editor_finds_a_mistake_and_mends_it_with_nothing_but_the_package()
    {
        using var project = new EditorProject(Workflow);
        var diagnostic = Assert.Single(await project.DiagnosticsAsync());
        Assert.Equal("WFL0001", diagnostic.Id);

        await project.FixAsync(diagnostic);

        Assert.Equal(Workflow.Replace("sealed class", "sealed partial class"), await project.TextAsync());
        Assert.Empty(await project.DiagnosticsAsync());
    }
}
