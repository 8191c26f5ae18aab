namespace Workflows.Analyzers.Tests.Mutations;

public sealed class OrderProcessingMutationTests() : SampleMutationTests("samples/OrderProcessing")
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public Task Mixed_up_tokens_make_nothing_throw_or_hang(int seed) => CheckAsync(seed);
}
