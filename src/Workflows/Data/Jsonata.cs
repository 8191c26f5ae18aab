namespace Workflows;

/// <summary>JSONata for pure expressions that C# cannot say.</summary>
public static class Jsonata
{
    /// <summary>A text that the definition has as it is, and the C# that the runner runs instead. That both mean the same is the author's promise.</summary>
    /// <remarks>
    /// The text sees what the state sees: <c>$states.input</c>, <c>$states.context</c>, in the method that <c>Output</c> names <c>$states.result</c>, the
    /// variables that the method takes with <c>[Variable]</c>, and the functions of JSONata and of Step Functions.
    /// </remarks>
    /// <typeparam name="T">What both give.</typeparam>
    /// <param name="expression">The JSONata, a constant without <c>{%</c> and <c>%}</c>.</param>
    /// <param name="csharp">The same in C#.</param>
    /// <example>
    /// <code>
    /// [Pass(Next = nameof(Announce))]
    /// static string Format(Order order) =>
    ///     Jsonata.Raw("$formatNumber($states.input.total, '#,##0.00')", () => order.Total.ToString("#,##0.00", CultureInfo.InvariantCulture));
    /// </code>
    /// </example>
    public static T Raw<T>(string expression, Func<T> csharp)
    {
        ArgumentNullException.ThrowIfNull(csharp);
        return csharp();
    }
}
