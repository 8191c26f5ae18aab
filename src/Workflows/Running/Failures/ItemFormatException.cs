namespace Workflows;

/// <summary>An item of a Distributed Map is not of its type, such as a cell of CSV that is no number. It fails the item's child execution with <c>States.QueryEvaluationError</c>, not the Map.</summary>
/// <param name="message">Where and what it is.</param>
/// <param name="innerException">What reading the item threw, if it did.</param>
public sealed class ItemFormatException(string message, Exception? innerException = null) : Exception(message, innerException);
