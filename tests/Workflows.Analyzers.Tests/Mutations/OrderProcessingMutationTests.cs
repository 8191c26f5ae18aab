namespace Workflows.Analyzers.Tests.Mutations;

public sealed class OrderProcessingMutationTests() : SampleMutationTests("samples/OrderProcessing")
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public Task Mixed_up_tokens_make_nothing_throw_or_hang(int seed) => CheckAsync(seed);
}
