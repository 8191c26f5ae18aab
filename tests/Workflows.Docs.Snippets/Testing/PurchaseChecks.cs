using HumanApproval;
using Workflows;

namespace Testing;

/// <summary>What tests of a workflow that waits for people look like. Those of this repository run these.</summary>
public static class PurchaseChecks
{
    private static readonly Purchase Lamps = new("p-1", "12 desk lamps", 348);

    public static async Task<string> GrantedAsync()
    {
        var (hub, inbox) = (new CallbackHub(), new Inbox());
        var buying = new PurchaseWorkflow(inbox, new InMemoryShop()).RunAsync(Lamps, new RunOptions { Callbacks = hub });

        await inbox.WhenAskedAsync(Lamps.Id);
        hub.SendTaskSuccess(inbox.Questions.Single().Token, new Approval(IsGranted: true, Note: null));

        Receipt receipt = await buying;
        return receipt.Number;
    }

    public static async Task<string?> NobodyAnswersAsync()
    {
        var (clock, inbox) = (new WoundClock(), new Inbox());
        var options = new RunOptions { Callbacks = new CallbackHub(), TimeProvider = clock };
        var buying = new PurchaseWorkflow(inbox, new InMemoryShop()).RunAsync(Lamps, options);

        await inbox.WhenAskedAsync(Lamps.Id);
        clock.Wind(TimeSpan.FromDays(3));

        try
        {
            return (await buying).Number;
        }
        catch (WorkflowFailedException failure)
        {
            return failure.Error;
        }
    }
}
