using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Tests.Expressions;

public class UnsupportedTests
{
    [Theory]
    [InlineData("string", "[|order.Name.Insert(0, \"a\")|]", "a call of 'string.Insert'")]
    [InlineData("int", "[|Math.DivRem(order.Id, 2, out _)|]", "a call of 'Math.DivRem'")]
    [InlineData("bool", "[|order.Name.IsNormalized()|]", "a call of 'string.IsNormalized'")]
    [InlineData("string", "[|order.ToString()|]", "a call of 'Order.ToString'")]
    [InlineData("Func<int>", "[|() => 1|]", "a delegate")]
    [InlineData("Type", "[|typeof(Order)|]", "'typeof'")]
    [InlineData("object", "[|new { order.Id }|]", "a conversion from '<anonymous type: int Id>' to 'object'")]
    [InlineData("FormattableString", "[|$\"{order.Id}\"|]", "a conversion from 'string' to 'FormattableString'")]
    [InlineData("System.Runtime.CompilerServices.DefaultInterpolatedStringHandler", "[|$\"{order.Id}\"|]", "this expression")]
    [InlineData("Func<int, int>", "[|Twice|]", "a delegate")]
    [InlineData("ReadOnlySpan<byte>", "[|\"a\"u8|]", "a UTF-8 string")]
    [InlineData("string", "order?[|.ToString()|]", "a call of 'Order.ToString'")]
    [InlineData("int?", "order.Partner?[|.Name.GetHashCode()|]", "a call of 'string.GetHashCode'")]
    [InlineData("string", "order.Partner?[|.Name.Normalize()|] ?? \"\"", "a call of 'string.Normalize'")]
    [InlineData("string", "order.Note ?? [|throw new Exception()|]", "a throw expression")]
    [InlineData("string", "[|this.topic2|]", "the workflow's member 'topic2'")]
    [InlineData("string", "[|topic|]", "the parameter 'topic'")]
    [InlineData("int", "[|_rate|]", "the workflow's member '_rate'")]
    [InlineData("DateTimeOffset", "[|DateTimeOffset.UtcNow|]", "the static property 'DateTimeOffset.UtcNow'")]
    [InlineData("TimeSpan", "[|order.Created.TimeOfDay|]", "'DateTimeOffset.TimeOfDay'")]
    [InlineData("long", "[|order.Delay.Ticks|]", "'TimeSpan.Ticks'")]
    [InlineData("int", "[|order.Day.Year|]", "'DateTime.Year'")]
    [InlineData("bool", "[|order.Day < order.Day|]", "the operator '<' of 'DateTime'")]
    [InlineData("bool", "[|order.Day == order.Day|]", "the operator '==' of 'DateTime'")]
    [InlineData("DateTime", "[|order.Day.AddDays(1)|]", "a call of 'DateTime.AddDays'")]
    [InlineData("DateTimeOffset", "[|order.Created.AddDays(1)|]", "an instant that keeps the offset of another")]
    [InlineData("DateTimeOffset", "[|order.Created + order.Delay|]", "an instant that keeps the offset of another")]
    [InlineData("int", "[|order.Created.AddDays(1)|].Year", "an instant that keeps the offset of another")]
    [InlineData("DateTimeOffset", "[|order.Created.AddMonths(1)|]", "a call of 'DateTimeOffset.AddMonths'")]
    [InlineData("DateTimeOffset", "[|DateTimeOffset.Parse(order.Name)|]", "a call of 'DateTimeOffset.Parse'")]
    [InlineData("DateTimeOffset", "[|new DateTimeOffset(2026, order.Id, 1, 0, 0, 0, TimeSpan.Zero)|]", "an instant that is no constant in UTC")]
    [InlineData("TimeSpan", "[|new TimeSpan(5)|]", "a new 'TimeSpan' of ticks")]
    [InlineData("double", "[|order.Delay / order.Delay|]", "the operator '/' of 'TimeSpan'")]
    [InlineData("TimeSpan?", "[|order.Closed - order.Created|]", "the operator '-' of 'DateTimeOffset?'")]
    [InlineData("string", "order.Created.ToString([|\"d\"|], null)", "the format \"d\"")]
    [InlineData("string", "order.Created.ToString([|order.Name|], null)", "a format that is not a constant")]
    [InlineData("string", "[|order.Created.ToString()|]", "a call of 'DateTimeOffset.ToString' without a format")]
    [InlineData("string", "[|order.Created.ToString(\"O\")|]", "the offset of an instant as text")]
    [InlineData("Guid", "[|Guid.Parse(order.Name)|]", "a call of 'Guid.Parse'")]
    [InlineData("bool", "[|order.Key < order.Key|]", "the operator '<' of 'Guid'")]
    [InlineData("string", "[|order.Key.ToString(\"N\")|]", "a call of 'Guid.ToString'")]
    [InlineData("bool", "[|char.IsDigit(order.Grade)|]", "a call of 'char.IsDigit'")]
    [InlineData("bool", "[|char.IsUpper(order.Grade)|]", "a call of 'char.IsUpper'")]
    [InlineData("int", "[|string.CompareOrdinal(order.Name, order.Title)|]", "the number that 'string.CompareOrdinal' gives")]
    [InlineData("bool", "[|string.CompareOrdinal(order.Note, order.Title)|] > 0", "a comparison of texts that may be null")]
    [InlineData("bool", "[|order.Name.Contains(order.Title, StringComparison.OrdinalIgnoreCase)|]", "a call of 'string.Contains' that ignores case")]
    [InlineData("bool", "[|order.Name.Equals(order.Title, StringComparison.OrdinalIgnoreCase)|]", "a call of 'string.Equals' that ignores case")]
    [InlineData("int", "[|order.Name.IndexOf('a', 2)|]", "a call of 'string.IndexOf' from a position")]
    [InlineData("string[]", "[|order.Name.Split(',', 2)|]", "a call of 'string.Split' with a count, or with options that are not constant")]
    [InlineData("string[]", "[|order.Name.Split(new[] { 'a', 'b' })|]", "a call of 'string.Split' by other than one separator")]
    [InlineData("string", "order.Name.Trim([|order.Grade|])", "a set of characters that are not constants")]
    [InlineData("string", "string.Join(\",\", [|order.Lines|])", "the text of a 'Line'")]
    [InlineData("string", "[|order.Id.ToString(\"000\")|]", "a call of 'int.ToString' with a format")]
    [InlineData("double", "[|double.Parse(order.Name, System.Globalization.NumberStyles.None, null)|]", "'double.Parse', which takes NaN and infinity,")]
    [InlineData("int", "[|int.Parse(order.Name, System.Globalization.NumberStyles.None, null)|]", "a call of 'int.Parse' with a style")]
    [InlineData("double", "Math.Sqrt([|order.Weight|])", "the square root of what may be negative, which is NaN in C#,")]
    [InlineData("double", "Math.Sqrt([|order.Weight * order.Id|])", "the square root of what may be negative, which is NaN in C#,")]
    [InlineData("double", "Math.Sqrt([|Math.Abs(order.Weight) - 1|])", "the square root of what may be negative, which is NaN in C#,")]
    [InlineData("double", "[|Math.Pow(order.Weight, order.Id)|]", "'Math.Pow' with an exponent that is no constant of at least 0 without a fraction")]
    [InlineData("double", "Math.Round(order.Weight, [|order.Id|])", "digits or a mode that are not constants")]
    [InlineData("double", "[|Math.Log(order.Weight)|]", "a call of 'Math.Log'")]
    [InlineData("CancellationToken", "[|ct|]", "the parameter 'ct'")]
    [InlineData("char", "order.Name[[|^order.Id|]]", "an index from the end that is not a constant of at least 1")]
    [InlineData("int", "order.Numbers[[|^0|]]", "an index from the end below 1")]
    [InlineData("int", "order.Numbers[[|order.Ticks|]]", "an index of type 'long'")]
    [InlineData("string", "[|order.ByNumber[1]|]", "an indexer of 'Dictionary<int, string>'")]
    [InlineData("byte", "[|order.Data[0]|]", "an element of 'byte[]'")]
    [InlineData("int", "[|order.Data.Length|]", "'Array.Length'")]
    [InlineData("string?", "[|new[] { order.Note }.FirstOrDefault(\"a\")|]", "'FirstOrDefault' with a default that is not null, of elements that may be null")]
    [InlineData("string", "[|order.Hidden|]", "'Order.Hidden', which JSON does not have,")]
    public void Member_or_call_without_json_is_a_finding(string type, string body, string expected) => Assert.Equal(
        expected,
        Pure.Findings($"{type} M(Order order, CancellationToken ct) => {body}; int Twice(int value) => 2 * value; readonly string topic2 = \"\";"));

    [Theory]
    [InlineData("uint", "[|order.Size + 1u|]", "the operator '+' of 'uint'")]
    [InlineData("ulong", "[|order.Huge - 1|]", "the operator '-' of 'ulong'")]
    [InlineData("float", "[|order.Ratio * 2|]", "the operator '*' of 'float'")]
    [InlineData("int", "[|order.Grade|] + 1", "a conversion from 'char' to 'int'")]
    [InlineData("int?", "[|order.Rank + 1|]", "the operator '+' of 'int?'")]
    [InlineData("int?", "[|-order.Rank|]", "the operator '-' of 'int?'")]
    [InlineData("int", "[|order.Id & 1|]", "the operator '&' of 'int'")]
    [InlineData("long", "[|order.Ticks & 1|]", "the operator '&' of 'long'")]
    [InlineData("long", "[|~order.Ticks|]", "the operator '~' of 'long'")]
    [InlineData("int", "[|order.Id << 1|]", "the operator '<<' of 'int'")]
    [InlineData("int", "[|~order.Id|]", "the operator '~' of 'int'")]
    [InlineData("int", "checked([|order.Id + 1|])", "the operator '+' of 'int' in a checked context")]
    [InlineData("int", "checked([|-order.Id|])", "the operator '-' of 'int'")]
    [InlineData("double", "[|order.Weight / order.Id|]", "the operator '/' of 'double' by a divisor that is not a constant other than zero")]
    [InlineData("double", "[|order.Weight / 0|]", "the operator '/' of 'double' by a divisor that is not a constant other than zero")]
    [InlineData("double", "[|order.Weight % order.Weight|]", "the operator '%' of 'double' by a divisor that is not a constant other than zero")]
    [InlineData("bool", "[|order.Paid & order.Paid|]", "the operator '&'")]
    [InlineData("bool", "[|order.Paid ^ order.Paid|]", "the operator '^'")]
    [InlineData("bool?", "[|order.Gift & order.Paid|]", "the operator '&'")]
    [InlineData("bool?", "[|!order.Gift|]", "the operator '!' of 'bool?'")]
    [InlineData("string", "[|order.Box.Label = \"x\"|]", "an assignment")]
    public void Arithmetic_or_logic_that_json_cannot_repeat_is_a_finding(string type, string body, string expected) =>
        Assert.Equal(expected, Pure.Findings($"{type} M(Order order) => {body};"));

    [Theory]
    [InlineData("decimal", "[|order.Total * 2|]", "the operator '*' of 'decimal'")]
    [InlineData("decimal", "[|order.Total * order.Id|] > 5 ? order.Total : [|-order.Total|]", "the operator '*' of 'decimal' | the operator '-' of 'decimal'")]
    [InlineData("decimal?", "[|order.Total + (decimal?)order.Total|]", "the operator '+' of 'decimal?'")]
    [InlineData("long", "[|order.Ticks + 1|]", "the operator '+' of 'long'")]
    [InlineData("long", "checked([|order.Ticks - 1|])", "the operator '-' of 'long'")]
    [InlineData("long", "[|order.Ticks / 2|]", "the operator '/' of 'long'")]
    [InlineData("long", "[|order.Ticks % 2|]", "the operator '%' of 'long'")]
    [InlineData("long", "[|+order.Ticks|]", "the operator '+' of 'long'")]
    public void Arithmetic_that_a_double_would_round_is_a_finding_of_its_own(string type, string body, string expected) =>
        Assert.Equal(expected, Pure.Findings($"{type} M(Order order) => {body};", id: DiagnosticIds.InexactArithmetic));

    [Theory]
    [InlineData("[|order.Day == order.Day|]", "the operator '==' of 'DateTime'")]
    [InlineData("[|order.Total > order.Total|]", "the operator '>' of 'decimal'")]
    [InlineData("[|order.Total == order.Total|]", "the operator '==' of 'decimal'")]
    [InlineData("[|order.Ticks > order.Id|]", "the operator '>' of 'long'")]
    [InlineData("[|order.Ticks > 9007199254740992|]", "the operator '>' of 'long'")]
    [InlineData("[|order.Size == 1|]", "the operator '==' of 'uint'")]
    [InlineData("[|order.Huge < 1|]", "the operator '<' of 'ulong'")]
    [InlineData("[|order.Ratio < 1|]", "the operator '<' of 'float'")]
    [InlineData("[|order.Ratio|] < order.Weight", "a conversion from 'float' to 'double'")]
    [InlineData("[|order.Ticks|] < order.Weight", "a conversion from 'long' to 'double'")]
    [InlineData("[|order.Lines == order.Lines|]", "the operator '==' of 'List<Line>'")]
    [InlineData("[|order.Box != order.Spare|]", "the operator '!=' of 'Box'")]
    [InlineData("[|order.Box == order.Box|]", "the operator '==' of 'Box'")]
    [InlineData("[|order.Status < Status.Closed|]", "the operator '<' of 'Status'")]
    [InlineData("[|order.Aliased == Aliased.First|]", "the operator '==' of 'Aliased'")]
    public void Comparison_that_json_cannot_repeat_is_a_finding(string body, string expected) =>
        Assert.Equal(expected, Pure.Findings($"bool M(Order order) => {body};"));

    [Theory]
    [InlineData("short", "[|(short)order.Weight|]", "a conversion from 'double' to 'short'")]
    [InlineData("int", "[|(int)order.Ticks|]", "a conversion from 'long' to 'int'")]
    [InlineData("int", "[|(int)order.Status|]", "a conversion from 'Status' to 'int'")]
    [InlineData("Status", "[|(Status)order.Id|]", "a conversion from 'int' to 'Status'")]
    [InlineData("double", "[|order.Ticks|]", "a conversion from 'long' to 'double'")]
    [InlineData("float", "[|order.Id|]", "a conversion from 'int' to 'float'")]
    [InlineData("double", "[|order.Ratio|]", "a conversion from 'float' to 'double'")]
    [InlineData("double", "[|(double)order.Total|]", "a conversion from 'decimal' to 'double'")]
    [InlineData("object", "[|order.Customer|]", "a conversion from 'Customer' to 'object'")]
    [InlineData("object", "[|order.Id|]", "a conversion from 'int' to 'object'")]
    [InlineData("IEnumerable<object>", "[|order.Lines|]", "a conversion from 'List<Line>' to 'IEnumerable<object>'")]
    [InlineData("IComparable", "[|order.Name|]", "a conversion from 'string' to 'IComparable'")]
    [InlineData("DateTimeOffset", "[|order.Day|]", "a conversion from 'DateTime' to 'DateTimeOffset'")]
    [InlineData("long", "[|long.MaxValue|]", "the number 9223372036854775807, which JSONata would round,")]
    [InlineData("decimal", "[|0.1234567890123456789m|]", "the number 0.1234567890123456789, which JSONata would round,")]
    [InlineData("double", "[|double.NaN|]", "the number NaN, which JSONata would round,")]
    [InlineData("DateTimeOffset", "[|default|]", "the default value of 'DateTimeOffset'")]
    [InlineData("Status", "[|(Status)7|]", "the value 7 of 'Status', which has no name of its own,")]
    public void Conversion_or_constant_that_changes_json_is_a_finding(string type, string body, string expected) =>
        Assert.Equal(expected, Pure.Findings($"{type} M(Order order) => {body};"));

    [Fact]
    public void User_defined_operators_are_findings()
    {
        const string types = """
            public record Money(int Cents)
            {
                public static Money operator +(Money left, Money right) => new(left.Cents + right.Cents);
                public static bool operator <(Money left, Money right) => left.Cents < right.Cents;
                public static bool operator >(Money left, Money right) => left.Cents > right.Cents;
                public static implicit operator int(Money money) => money.Cents;
            }
            public class Odd
            {
                public static bool operator ==(Odd? left, Odd? right) => true;
                public static bool operator !=(Odd? left, Odd? right) => false;
            }
            """;
        Assert.Equal("the operator '+' of 'Money'", Pure.Findings("Money M(Money a) => [|a + a|];", types));
        Assert.Equal("the operator '<' of 'Money'", Pure.Findings("bool M(Money a) => [|a < a|];", types));
        Assert.Equal("a conversion from 'Money' to 'int'", Pure.Findings("int M(Money a) => [|a|];", types));
        Assert.Equal("the operator '==' of 'Odd'", Pure.Findings("bool M(Odd? a) => [|a == null|];", types));
        Assert.Equal("null?(input?)", Pure.Method("bool M(Odd? a) => a is null;", types));
    }

    [Fact]
    public void Every_finding_of_a_body_is_reported() => Assert.Equal(
        "a call of 'string.Normalize' | the operator '&' of 'int' | a call of 'string.GetHashCode'",
        Pure.Findings("bool M(Order order) => [|order.Name.Normalize()|] == \"a\" && ([|order.Id & 1|]) > 5 || [|order.Title.GetHashCode()|] > 2;"));

    [Fact]
    public void Findings_say_what_to_write_instead()
    {
        var snippet = new Snippet("string M(Order order) => order.Name.Insert(0, order.Title);");
        snippet.Read(static (reader, method, bindings) => reader.ReadValue(method, bindings));
        var finding = Assert.Single(snippet.Findings);
        Assert.Equal(DiagnosticIds.UnsupportedExpression, finding.Id);
        Assert.Equal(["a call of 'string.Insert'", "compute it in a [Task]"], finding.Arguments);
    }
}
