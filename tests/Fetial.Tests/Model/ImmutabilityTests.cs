using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Tests.Model;

/// <summary>What analyses share is never changed: proved for every public type of the model and of the findings, and for what they hold.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ImmutableHashSet<Type> Values =
    [
        typeof(string), typeof(int), typeof(long), typeof(bool), typeof(decimal), typeof(double), typeof(ulong), typeof(uint), typeof(byte), typeof(sbyte), typeof(char), typeof(Type),
    ];

    private static readonly ImmutableHashSet<Type> Containers = [typeof(Nullable<>), typeof(ImmutableArray<>), typeof(KeyValuePair<,>)];

    /// <summary>Values are added to it and none that is there ever changes (<see cref="ValuePoolTests"/>).</summary>
    private const string AppendOnly = "ValuePool`1";

    public static TheoryData<Type> Roots => [.. typeof(Architecture).Assembly.GetExportedTypes()
        .Where(t => t.Namespace is "Fetial.Model" or "Fetial.Findings" && !t.IsEnum && !(t.IsAbstract && t.IsSealed))];

    [Fact]
    public void Roots_OfTheTwoNamespaces_AreFound()
    {
        Assert.Contains(typeof(Architecture), Roots.Select(r => r.Data));
        Assert.Contains(typeof(Finding), Roots.Select(r => r.Data));
        Assert.True(Roots.Count > 40);
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Type_PublicInModelOrFindings_CannotBeChanged(Type type) => Assert.Equal([], Faults(type));

    [Fact]
    public void Type_ReachableFromTheModel_CannotBeChanged()
    {
        var seen = new HashSet<Type>();
        var queue = new Queue<Type>(Roots.Select(r => r.Data));
        while (queue.TryDequeue(out var type))
        {
            if (type.Name != AppendOnly && seen.Add(type))
            {
                Assert.Equal([], Faults(type));
                foreach (var next in type.GetFields(Instance).SelectMany(f => Parts(f.FieldType)).Where(IsOurs))
                {
                    queue.Enqueue(next);
                }
            }
        }

        Assert.Contains(typeof(Fetial.Text.SourceLocation), seen);
        Assert.Contains(typeof(Fetial.Syntax.DeclarationSyntax), seen);
    }

    private static IEnumerable<string> Faults(Type type)
    {
        foreach (var property in type.GetProperties(Instance).Where(p => p.SetMethod is not null))
        {
            var init = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ?? false;
            if (!init)
            {
                yield return $"{type.Name}.{property.Name} can be set";
            }
        }

        foreach (var field in type.GetFields(Instance))
        {
            if (!field.IsInitOnly)
            {
                yield return $"{type.Name}.{field.Name} is not readonly";
            }

            foreach (var part in Parts(field.FieldType).Where(p => !IsOurs(p) && !p.IsEnum && !p.IsGenericParameter && !Values.Contains(p)))
            {
                yield return $"{type.Name}.{field.Name} holds a {part}";
            }
        }
    }

    /// <summary>The types that a declared type is made of, with the containers taken apart.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        type.IsGenericType && (Containers.Contains(type.GetGenericTypeDefinition()) || IsOurs(type))
            ? type.GetGenericArguments().SelectMany(Parts).Concat(IsOurs(type) ? [type.GetGenericTypeDefinition()] : [])
            : [type];

    private static bool IsOurs(Type type) => type.Assembly == typeof(Architecture).Assembly && !type.IsEnum;
}
