using Workflows.Compiler.Model;

namespace Workflows.Compiler.Reading.States;

/// <summary>What the item processor of a Map with an <c>ItemBatcher</c> takes.</summary>
/// <param name="Type">The batch.</param>
/// <param name="Item">An item in it.</param>
/// <param name="Input">What the batches have beside their items; null for nothing.</param>
internal sealed record BatchReading(TypeReference Type, TypeReference Item, TypeReference? Input);
