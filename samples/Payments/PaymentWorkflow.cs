using System.Text.Json;
using Workflows;

namespace Payments;

/// <summary>Charges a customer, and tells the shop.</summary>
[Workflow("payments", StartAt = nameof(Charge))]
public sealed partial class PaymentWorkflow(
    [Placeholder("PaymentsUrl")] string payments, [Placeholder("PaymentsConnection")] string connection, [Placeholder("ShopsConnection")] string shops)
{
    /// <summary>Takes the money. The service answers 429 when it has too much to do, and 402 when there is none.</summary>
    [ServiceTask(Next = nameof(TellShop), Output = nameof(Charged))]
    [Retry("States.Http.StatusCode.429", Errors.HttpSocket, IntervalSeconds = 2, MaxAttempts = 4, BackoffRate = 2)]
    [Catch(nameof(Declined), "States.Http.StatusCode.402")]
    Http.Invoke<Payment> Charge(Order order) => new()
    {
        ApiEndpoint = $"{payments}/v1/charges",
        Method = "POST",
        InvocationConfig = new(connection),
        Headers = new Dictionary<string, string> { ["Content-Type"] = "application/x-www-form-urlencoded", ["Idempotency-Key"] = order.Id },
        RequestBody = Json.Element(new ChargeRequest(order.Cents, "EUR", order.Lines)),
        Transform = new() { RequestBodyEncoding = "URL_ENCODED", RequestEncodingOptions = new("BRACKETS") },
    };

    static ChargedOrder Charged(Order order, Http.Response<Payment> response) => new(order.Id, response.ResponseBody.Id, order.Webhook);

    /// <summary>Calls a URL that the shop has given. It goes no further than the connection allows.</summary>
    [ServiceTask(Next = nameof(Told)), DiscardResult]
    [Catch(nameof(Untold))]
    Http.Invoke<JsonElement> TellShop(ChargedOrder order) => new()
    {
        ApiEndpoint = order.Webhook,
        Method = "POST",
        InvocationConfig = new(shops),
        RequestBody = Json.Element(order),
    };

    [Succeed] static Receipt Told(ChargedOrder order) => new(order.Id, order.Payment, ShopKnows: true);

    [Succeed] static Receipt Untold(ChargedOrder order) => new(order.Id, order.Payment, ShopKnows: false);

    [Fail("Declined", "The customer has not enough money.")]
    static partial void Declined();
}
