namespace Workflows.Analyzers.Tests.Mutations;

public sealed class HelloWorkflowMutationTests() : SampleMutationTests("samples/HelloWorkflow")
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public Task Mixed_up_tokens_make_nothing_throw_or_hang(int seed) => CheckAsync(seed);
}
