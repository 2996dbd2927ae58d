import { expect, test } from 'vitest'
import { firstPassword, hashPassword, isPassword, newPassword } from './passwords.ts'

test('a password is known by its hash, which is argon2id and another each time', async () => {
  const [one, other] = [await hashPassword('three random words'), await hashPassword('three random words')]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(await isPassword(one, 'three random words')).toBe(true)
  expect(await isPassword(one, 'Three random words')).toBe(false)
})

test('nobody’s password is right', async () => {
  expect(await isPassword(undefined, 'the password of no account')).toBe(false)
})

test('a first password is accepted as a password and is another each time', () => {
  const passwords = Array.from({ length: 100 }, firstPassword)
  expect(new Set(passwords).size).toBe(100)
  for (const password of passwords) expect(newPassword.safeParse(password).success).toBe(true)
})

test.each(['short', 'aaaaaaaaaaaaaaaa', 'abababababababab', 'x'.repeat(201)])(
  '%s is too easy or too long',
  password => {
    expect(newPassword.safeParse(password).success).toBe(false)
  },
)
