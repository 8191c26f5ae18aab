using Payments;

namespace Workflows.Docs.Tests.Samples;

/// <summary>The program tries again what was too much, and goes nowhere that a connection does not allow.</summary>
[Collection(nameof(SampleProgram))]
public sealed class PaymentProgramTests
{
    [Theory]
    [InlineData("A shop that listens", "=> payment-of-order-1; the shop knows")]
    [InlineData("A shop that sends us to the credentials of the machine", "=> payment-of-order-2; the shop does not know")]
    [InlineData("Too expensive", "=> Declined: The customer has not enough money.")]
    public void Each_order_comes_to_its_end(string title, string end) => Assert.Equal(end, Order(title)[^1].Trim());

    [Fact]
    public void What_was_too_much_is_tried_again() =>
        Assert.Equal(2, Order("A shop that listens").Count(static line => line.Contains("States.Http.StatusCode.429: again in", StringComparison.Ordinal)));

    [Fact]
    public void A_URL_out_of_data_leads_no_further_than_the_connection_allows() =>
        Assert.Contains("    States.Permissions: The connection 'shops' does not allow the host '169.254.169.254:443'.", Order("A shop that sends us to the credentials of the machine"));

    private static string[] Order(string title)
    {
        var (exitCode, output, _) = SampleProgram.Run(typeof(PaymentWorkflow).Assembly);
        Assert.Equal(0, exitCode);
        return output.ReplaceLineEndings("\n").Split("\n\n").Select(static order => order.Split('\n')).Single(lines => lines[0] == title);
    }
}
