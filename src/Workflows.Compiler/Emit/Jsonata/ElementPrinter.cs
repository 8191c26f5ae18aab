using System.Globalization;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Elements of arrays and dictionaries. JSONata gives nothing for one that does not exist; C# throws.</summary>
internal static class ElementPrinter
{
    public const string OutOfRange = "Index out of range";
    public const string NoElements = "Sequence contains no elements";
    public const string UnknownKey = "Key not found";

    public static Fragment Element(ElementAccess element, Scope scope)
    {
        if (element.Index is not Literal.Number number || !int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            return Computed(element, scope);
        }

        if (element.IsFromEnd && position == 0)
        {
            return JsonataPrinter.Error(OutOfRange);
        }

        var target = PathPrinter.Target(element.Target, scope, mayStayOpen: true);
        target = target.Missing is Missing.IsUnknownKey or Missing.IsEmpty ? JsonataPrinter.Failing(target, scope) : target;
        return target with
        {
            Text = $"{target.AtLeast(Precedence.Path)}[{(element.IsFromEnd ? "-" : "")}{position}]",
            Precedence = Precedence.Path,
            Missing = element.IsThere ? Missing.Never : Missing.IsOutOfRange,
        };
    }

    public static Fragment Lookup(Lookup lookup, Scope scope)
    {
        var target = PathPrinter.Target(lookup.Target, scope, mayStayOpen: true);
        target = target.Missing is Missing.IsOutOfRange or Missing.IsEmpty ? JsonataPrinter.Failing(target, scope) : target;
        var value = lookup.Key is Literal.String key
            ? PathPrinter.Step(target, key.Value)
            : new Fragment($"$lookup({target.Text}, {JsonataPrinter.Raw(lookup.Key, scope).Text})");
        return value with { Missing = Missing.IsUnknownKey };
    }

    /// <summary>A negative position means something else to JSONata, so both ends are checked: <c>i &gt;= 0 and i &lt; $count(a) ? a[i] : $error('…')</c>.</summary>
    private static Fragment Computed(ElementAccess element, Scope scope)
    {
        var array = JsonataPrinter.Raw(element.Target, scope);
        var index = JsonataPrinter.Raw(element.Index, scope);
        return array.Repeated(scope.Fresh("array"), a => index.Repeated(scope.Fresh("index"), i => new(
            $"{Check(element, i, a)} ? {a}[{(element.IsFromEnd ? "-" : "")}{i}] : {JsonataPrinter.Error(OutOfRange).Text}",
            Precedence.Conditional)));
    }

    private static string Check(ElementAccess element, string index, string array) => (element.IsFromEnd, element.Index.IsNonNegative()) switch
    {
        (true, _) => $"{index} > 0 and {index} <= $count({array})",
        (false, true) => $"{index} < $count({array})",
        (false, false) => $"{index} >= 0 and {index} < $count({array})",
    };
}
