using Testing;

namespace Workflows.Docs.Tests.Samples.Approval;

/// <summary>What the guide to testing shows comes to what it says.</summary>
public sealed class PurchaseCheckTests
{
    [Fact]
    public async Task A_granted_purchase_has_a_receipt() => Assert.Equal("r-001", await PurchaseChecks.GrantedAsync());

    [Fact]
    public async Task Silence_for_three_days_is_an_error() => Assert.Equal("NobodyAnswered", await PurchaseChecks.NobodyAnswersAsync());
}
