using System.Text.Json;
using OrderProcessing;
using Running;

namespace Workflows.Docs.Tests.Samples;

/// <summary>The sample does what the documents say of it.</summary>
public sealed class OrderSampleTests
{
    [Fact]
    public async Task An_order_in_stock_is_paid_and_shipped() => Assert.Equal("1001", await RunningByHand.RunAsync(Read(0)));

    [Fact]
    public async Task A_declined_card_is_caught_and_then_the_error_of_the_execution()
    {
        var failure = await Assert.ThrowsAsync<WorkflowFailedException>(() => RunningByHand.RunAsync(Read(3)));

        Assert.Equal(("Declined", nameof(CardDeclinedException)), (failure.State, failure.Error));
    }

    [Theory]
    [InlineData(4, "$.lines[0].quantity")]
    [InlineData(5, "$.lines")]
    [InlineData(6, "$")]
    public void A_malformed_order_is_told_with_its_path(int index, string path)
    {
        var exception = Assert.Throws<JsonException>(() => Read(index));

        Assert.Equal(path, exception.Path);
        Assert.StartsWith($"{path}: ", exception.Message, StringComparison.Ordinal);
    }

    private static Order Read(int index)
    {
        using var orders = JsonDocument.Parse(Repository.Read("samples/OrderProcessing/orders.json"));
        return orders.RootElement[index].Deserialize(OrderWorkflow.Definition.Input)!;
    }
}
