namespace Workflows.Benchmarks.Shaping;

public sealed record Request(string Id, Buyer Buyer, Item[] Items, string? Coupon);

public sealed record Buyer(string Name, string Country, int? Points);

public sealed record Item(string Sku, int Cents, int Count);

public sealed record Quote(string Id, Buyer Buyer, Item First, int Cents, int Discount, int Postage, string? Note);

public sealed record Letter(string To, string Subject, string Text, bool IsPriority);

public sealed record Answer(string Id, Letter Letter, int Total);
