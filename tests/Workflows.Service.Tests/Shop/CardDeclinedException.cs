namespace Workflows.Service.Tests.Shop;

/// <summary>The card is declined.</summary>
public sealed class CardDeclinedException(string message) : Exception(message);
