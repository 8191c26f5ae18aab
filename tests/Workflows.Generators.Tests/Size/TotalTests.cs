namespace Workflows.Generators.Tests.Size;

/// <summary>All that the generator writes for the order workflow: runner, durable machine, definition, JSON, and its registration where it is hosted.</summary>
public sealed class TotalTests
{
    private const int MaxBytes = 45 * 1_024;

    // What a host is written besides, which knows nothing of states.
    private const int Registration = 1_150;

    [Fact]
    public void The_order_workflow_takes_at_most_45_KB_in_all()
    {
        var size = new GeneratedSize("OrderProcessing", SampleFiles.Read("samples/OrderProcessing"));

        Assert.True(
            size.Total is > 0 and <= MaxBytes - Registration,
            $"{size.Total:N0} of {MaxBytes - Registration:N0} bytes: {string.Join(", ", size.Files.Select(static file => $"{file.Name} {file.Bytes:N0}"))}");
    }
}
