/** Object id of the signed-in user. */
export const USER_ID = '5d1c8f0e-7a42-4b86-9e13-0f6a2c94d7b1';
