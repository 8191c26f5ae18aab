using System.Text.Json.Serialization;

namespace Payments;

/// <summary>What is to be paid, and where the shop wants to hear of it.</summary>
public sealed record Order(string Id, int Cents, IReadOnlyList<string> Lines, string Webhook);

/// <summary>What the payment service takes.</summary>
public sealed record ChargeRequest(int Amount, string Currency, [property: JsonPropertyName("description")] IReadOnlyList<string> Lines);

/// <summary>What it gives.</summary>
public sealed record Payment(string Id);

public sealed record ChargedOrder(string Id, string Payment, string Webhook);

public sealed record Receipt(string Id, string Payment, bool ShopKnows);
