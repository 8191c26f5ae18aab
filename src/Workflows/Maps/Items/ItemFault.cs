namespace Workflows.Generated;

/// <summary>What came instead of an item of the type.</summary>
/// <param name="Exception">What is wrong with it.</param>
/// <param name="Json">The item as it came.</param>
/// <param name="Count">How many items it counts as.</param>
internal sealed record ItemFault(ItemFormatException Exception, ReadOnlyMemory<byte> Json, int Count = 1);
